import jax
import jax.numpy as jnp

x = jnp.array([-1, -7])
jax.lax.population_count(x)
