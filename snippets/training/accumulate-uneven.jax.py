import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3., 10.])
batches = jnp.split(x, [3])
halves = jax.grad(lambda w: sum(((w * batch) ** 2).mean() / 2 for batch in batches))
shares = jax.grad(lambda w: sum(((w * batch) ** 2).sum() / 4 for batch in batches))
halves(1.), shares(1.)
