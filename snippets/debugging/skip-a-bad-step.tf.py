import tensorflow as tf

w = tf.Variable([1., 2.])
optimizer = tf.keras.optimizers.SGD(0.5)
for gradient in ([2., 2.], [float("nan"), 2.]):
    if tf.reduce_all(tf.math.is_finite(gradient)):
        optimizer.apply([tf.constant(gradient)], [w])
w
