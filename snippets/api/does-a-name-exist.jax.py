import jax.numpy as jnp

hasattr(jnp, "trapezoid"), hasattr(jnp, "nanvar")
