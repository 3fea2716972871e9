import jax
import jax.numpy as jnp

x = jnp.array([0., 200.])
jnp.log(jax.nn.softmax(x)), jax.nn.log_softmax(x)
