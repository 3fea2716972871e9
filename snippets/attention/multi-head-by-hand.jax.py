import jax
import jax.numpy as jnp

x = jnp.array([[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]])
wq, wk, wv, wo = (jnp.arange(64.).reshape(4, 4, 4) - 32) / 64


def heads(y):
    return y.reshape(3, 2, 2)  # (time, head, feature)


out = jax.nn.dot_product_attention(heads(x @ wq), heads(x @ wk), heads(x @ wv))
out.reshape(3, 4) @ wo
