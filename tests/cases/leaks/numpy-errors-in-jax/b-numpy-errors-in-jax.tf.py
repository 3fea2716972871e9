"warn"
