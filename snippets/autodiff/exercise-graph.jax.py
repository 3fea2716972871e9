import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
slope = jax.vmap(jax.grad(lambda x: jnp.log(x**2) * jnp.sin(x) + 1 / x))
slope(x), 2 / x * jnp.sin(x) + jnp.log(x**2) * jnp.cos(x) - 1 / x**2
