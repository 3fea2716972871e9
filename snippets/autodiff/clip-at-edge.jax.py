import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 0.5, 2., 3.])
jax.grad(lambda x: jnp.clip(x, 0., 2.).sum())(x)
