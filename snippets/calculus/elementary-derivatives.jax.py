import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 2.])
functions = lambda x: x**3, lambda x: x**-2, jnp.exp, jnp.log, jnp.sin
left = jnp.stack([jax.vmap(jax.grad(f))(x) for f in functions])
right = jnp.stack((3 * x**2, -2 * x**-3, jnp.exp(x), 1 / x, jnp.cos(x)))
left, right
