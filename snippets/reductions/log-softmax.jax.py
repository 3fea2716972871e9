import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 4.], [-3., 0., 0.5]])
jnp.log(jax.nn.softmax(x, axis=1)), x - jax.nn.logsumexp(x, axis=1, keepdims=True)
