import jax.numpy as jnp
from flax import nnx

model = nnx.Linear(1, 1, use_bias=False, rngs=nnx.Rngs(0))
model.kernel[...] = jnp.zeros((1, 1))
average = nnx.EMA(model, decay=0.9)
for value in [0.0, 1.0, 1.0]:
    model.kernel[...] = jnp.full((1, 1), value)
    average.update(model)
average.apply_to(model).kernel[0, 0]
