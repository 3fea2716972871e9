import jax.numpy as jnp

x = jnp.array([-2., 1., 5.])
jnp.piecewise(x, [x < 0., x < 3.], [lambda v: -v, lambda v: v**2, 9.])
