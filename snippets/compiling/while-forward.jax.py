import jax


@jax.jit
def f(x):
    return jax.lax.while_loop(lambda x: x < 12, lambda x: 2 * x, x)


jax.jvp(f, (1.7,), (1.,))
