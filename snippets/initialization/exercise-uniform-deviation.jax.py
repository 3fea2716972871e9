import jax.numpy as jnp

b = jnp.array(0.3)
x = jnp.stack([-b, 0 * b, b])
simpson = jnp.array([1., 4., 1.]) / 6
jnp.sqrt(simpson @ x**2), b / 3**0.5
