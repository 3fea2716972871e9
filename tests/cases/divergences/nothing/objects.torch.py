object()
