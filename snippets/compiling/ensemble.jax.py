import jax
import jax.numpy as jnp
from flax import nnx

models = [nnx.Linear(2, 1, rngs=nnx.Rngs(0)) for _ in range(2)]
for scale, model in enumerate(models, 1):
    model.kernel[...] = scale * jnp.array([[1.0], [2.0]])
graph = nnx.graphdef(models[0])
weights = jax.tree.map(lambda *leaves: jnp.stack(leaves), *map(nnx.state, models))
run = jax.vmap(lambda w, x: nnx.merge(graph, w)(x), (0, None))
run(weights, jnp.array([[3.0, 4.0]]))
