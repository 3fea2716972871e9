import jax.numpy as jnp

{"a": jnp.array(1.)}
