import jax.numpy as jnp
import optax
from flax import nnx

rngs = nnx.Rngs(0)
layers = [nnx.Linear(1, 1, use_bias=False, rngs=rngs) for _ in range(2)]
model = nnx.Sequential(*layers)
layers[0].kernel[...] = jnp.array([[2.]])
layers[1].kernel[...] = jnp.array([[3.]])

trainable = nnx.All(nnx.Param, nnx.PathContains(1))
optimizer = nnx.Optimizer(model, optax.sgd(0.01), wrt=trainable)
gradients = nnx.grad(
    lambda model: (model(jnp.ones((1, 1))) ** 2).mean(), argnums=nnx.DiffState(0, trainable)
)(model)
optimizer.update(model, gradients)
[layer.kernel[0, 0].item() for layer in layers]
