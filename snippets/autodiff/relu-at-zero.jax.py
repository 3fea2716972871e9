import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 2.])
jax.grad(lambda x: jax.nn.relu(x).sum())(x)
