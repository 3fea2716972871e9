import jax


def f(x):
    for _ in range(10):
        x = jax.nn.sigmoid(x)
    return x


jax.grad(f)(1.), jax.numpy.array(0.25) ** 10
