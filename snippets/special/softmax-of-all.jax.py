import jax
import jax.numpy as jnp

x = jnp.array([[0., 1.], [2., 0.]])
jax.scipy.special.softmax(x)
