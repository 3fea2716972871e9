import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 4.], [-3., 0., 0.5], [-100., 0., 20.]])
jnp.max(x, axis=1), jax.nn.logsumexp(x, axis=1)
