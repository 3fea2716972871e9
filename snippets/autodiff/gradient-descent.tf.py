import tensorflow as tf

x = tf.Variable([0., 0.])
target = tf.constant([3., -1.])
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((x - target) ** 2)
    x.assign_sub(0.25 * tape.gradient(loss, x))
x
