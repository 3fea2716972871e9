import jax
import jax.numpy as jnp
from flax import nnx

a, b = (nnx.Linear(2, 1, rngs=nnx.Rngs(0)) for _ in range(2))
nnx.update(a, {"kernel": jnp.array([[1.], [2.]]), "bias": jnp.array([0.])})
nnx.update(b, {"kernel": jnp.array([[3.], [8.]]), "bias": jnp.array([1.])})
structure, first = nnx.split(a)
average = nnx.merge(structure, jax.tree.map(lambda v, w: (v + w) / 2, first, nnx.state(b)))

x = jnp.array([[1., -1.], [2., 0.5]])
average(x), (a(x) + b(x)) / 2
