import jax
import jax.numpy as jnp

W = jnp.array([[1.0], [2.0]])
x = jnp.array([[0.1, 0.2]])


def loss(W):
    y = x.astype(jnp.bfloat16) @ W.astype(jnp.bfloat16)
    return y.astype(jnp.float32).sum()


jax.grad(loss)(W)
