import jax

seen = []


@jax.jit
def f(x):
    def body(i, x):
        seen.append(i)
        return 2 * x

    return jax.lax.fori_loop(0, 3, body, x)


f(1.)
len(seen)
