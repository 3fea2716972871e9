import jax.numpy as jnp

x = jnp.arange(4.)
hasattr(x, "requires_grad")
