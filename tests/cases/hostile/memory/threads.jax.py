import threading
import jax.numpy as jnp

event = threading.Event()
for i in range(200):
    threading.Thread(target=event.wait, daemon=True).start()
jnp.array([1., 2.])
