import jax.numpy as jnp

jnp.array([1., jnp.inf]) - jnp.array([0., jnp.inf])
