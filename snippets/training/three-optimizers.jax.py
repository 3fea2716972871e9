import jax
import jax.numpy as jnp
import numpy as np
import optax

angle = np.arange(40)
points = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
x = jnp.array(points, dtype=jnp.float32)
y = jnp.array(points[:, 0] * points[:, 1] > 0, dtype=jnp.int32)


def loss_fn(params):
    hidden = jnp.tanh(x @ params["w1"] + params["b1"])
    logits = hidden @ params["w2"] + params["b2"]
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


def train(optimizer):
    def step(carry, _):
        params, state = carry
        loss, gradients = jax.value_and_grad(loss_fn)(params)
        updates, state = optimizer.update(gradients, state)
        return (optax.apply_updates(params, updates), state), loss

    w1 = jnp.sin(jnp.arange(32.)).reshape(2, 16)
    w2 = 0.5 * jnp.cos(jnp.arange(32.)).reshape(16, 2)
    params = {"w1": w1, "b1": jnp.zeros(16), "w2": w2, "b2": jnp.zeros(2)}
    _, losses = jax.lax.scan(step, (params, optimizer.init(params)), length=50)
    return losses


plain = train(optax.sgd(0.1))
momentum = train(optax.sgd(0.1, momentum=0.9))
adam = train(optax.adam(0.02))
jnp.stack([plain, momentum, adam])
