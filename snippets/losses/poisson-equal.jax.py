import jax.numpy as jnp

rate, count = jnp.array(3.0), jnp.array(2.0)
rate - count * jnp.log(rate)
