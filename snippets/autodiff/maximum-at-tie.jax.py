import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = jnp.array([2., 2., 2.])
jax.grad(lambda x, y: jnp.maximum(x, y).sum(), argnums=(0, 1))(x, y)
