import jax.numpy as jnp

x = "<b>bold</b>"  # <script>alert('code')</script>
jnp.array([1., 2.])
