import jax
import jax.numpy as jnp

a, b, c = 1., 2., 3.
x = jnp.array([-0.5, 0., 0.5])
jax.scipy.special.hyp2f1(a, b, c, x)
