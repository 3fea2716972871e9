import jax
import jax.numpy as jnp

y = jnp.array([3.0, 1.0, 2.0, 0.0])
c, n = jnp.concatenate([jnp.zeros(1), y.cumsum()]), jnp.arange(5.0)
means = (c - c[:, None]) / (n - n[:, None])  # of y[i:j]
highest = jax.lax.cummax(means, axis=1, reverse=True)  # over j
jax.lax.cummin(highest).diagonal(1)
