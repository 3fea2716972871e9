"<script>alert('value')</script>"
