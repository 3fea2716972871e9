import jax.numpy as jnp

[name for name in dir(jnp.linalg) if name.startswith("eig")]
