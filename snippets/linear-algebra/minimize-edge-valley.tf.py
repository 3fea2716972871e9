import tensorflow as tf


def f(x):
    return (x[0] - 1) ** 2 + 10 * (x[1] - x[0] ** 2) ** 2


x = tf.Variable([0.0, 0.0])
for _ in range(10):
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as tape:
            y = f(x)
        gradient = tape.gradient(y, x)
    hessian = outer.jacobian(gradient, x, experimental_use_pfor=False)
    x.assign_sub(tf.linalg.solve(hessian, gradient[:, None])[:, 0])
x
