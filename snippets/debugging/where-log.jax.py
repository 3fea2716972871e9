import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 2.])
jax.grad(lambda x: jnp.where(x > 0, jnp.log(x), 0.).sum())(x)
