import tensorflow as tf

steps = tf.negative, tf.exp, tf.math.log, tf.sqrt, tf.square
x, seen = tf.constant(3.), []
for step in steps:
    x = step(x)
    seen.append(bool(tf.math.is_finite(x)))
seen.index(False)
