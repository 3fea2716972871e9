import jax.numpy as jnp

x = jnp.array([1, 1, 2, 2, 2, 1])
i = jnp.flatnonzero(x[1:] != x[:-1]) + 1
starts = jnp.append(0, i)
ends = jnp.append(i, len(x))
x[starts], ends - starts
