import jax.numpy as jnp
import optax
from flax import nnx

model = nnx.Linear(1, 1, use_bias=False, rngs=nnx.Rngs(0))
model.kernel[...] = jnp.ones((1, 1))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)
for step in range(3):
    gradient = nnx.grad(lambda model: model.kernel.sum())(model)
    optimizer.update(model, gradient)
    if step == 0:
        average = nnx.EMA(model, decay=0.9)
    else:
        average.update(model)
average.apply_to(model).kernel[...]
