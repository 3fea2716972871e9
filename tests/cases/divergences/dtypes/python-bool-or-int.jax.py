import jax.numpy as jnp

int(jnp.array(1.) > 0)
