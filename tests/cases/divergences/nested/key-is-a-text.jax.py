import jax.numpy as jnp

{'1': jnp.array(1.)}
