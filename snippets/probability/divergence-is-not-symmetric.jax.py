import jax.numpy as jnp

p = jnp.array([0.5, 0.25, 0.25])
q = jnp.array([0.125, 0.25, 0.625])
(p * jnp.log(p / q)).sum(), (q * jnp.log(q / p)).sum()
