import '@ortaq/ui/public.css';
