import jax.numpy as jnp

roots = jnp.array([1., 2., -3.])
jnp.sort(jnp.roots(jnp.poly(roots)).real), jnp.sort(roots)
