import jax
import jax.numpy as jnp

a, b = 0.5, 1.5
x = jnp.array([-1., 0., 2.])
jax.scipy.special.hyp1f1(a, b, x)
