import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 4.], [-3., 0., 0.5]])
c = jnp.array([10., -7.])
jax.nn.logsumexp(x + c[:, None], axis=1), jax.nn.logsumexp(x, axis=1) + c
