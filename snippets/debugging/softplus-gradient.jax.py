import jax
import jax.numpy as jnp

x = jnp.array([1000., 0.])
naive = jax.grad(lambda x: jnp.log1p(jnp.exp(x)).sum())
safe = jax.grad(lambda x: jax.nn.softplus(x).sum())
naive(x), safe(x)
