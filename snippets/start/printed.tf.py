import tensorflow as tf

x = tf.constant([1., 2., 4.])
for power in range(1, 4):
    print(power, float(tf.reduce_sum(x**power)))
x
