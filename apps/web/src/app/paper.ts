import '@ortaq/ui/paper.css';
