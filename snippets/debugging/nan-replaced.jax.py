import jax
import jax.numpy as jnp

x = jnp.array([-1., 4.])
jax.grad(lambda x: jnp.nan_to_num(jnp.sqrt(x)).sum())(x)
