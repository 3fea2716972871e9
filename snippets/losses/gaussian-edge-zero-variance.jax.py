import jax.numpy as jnp

mean, target, var = jnp.array([0.0, 1.0]), jnp.array([1.0, 1.0]), jnp.zeros(2)
0.5 * (jnp.log(var) + (target - mean) ** 2 / var)
