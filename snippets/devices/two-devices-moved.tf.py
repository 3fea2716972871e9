import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
two = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, two)
with tf.device("CPU:1"):
    a = tf.constant([1.0, 2.0])
    b = tf.constant([3.0, 4.0])
a + b
